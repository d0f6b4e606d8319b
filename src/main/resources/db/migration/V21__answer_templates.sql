-- What residents are often answered, to be changed before it is sent.

create table answer_template (
  estate_id uuid not null references estate,
  id        uuid not null,
  title     text not null check (char_length(title) between 1 and 40),
  words     text not null check (char_length(words) between 1 and 1000),
  topic     text check (topic ~ '^[a-z-]{1,30}$'),   -- the first level of the class; null: whatever it is about
  state     text check (state in ('received', 'assigned', 'in_progress', 'resolved')),  -- null: however it stands
  primary key (estate_id, id),
  constraint answer_template_title unique (estate_id, title)
);
