-- What a phone could not send comes in a file; whoever brings it in vouches for whose it is.
alter table capture add column brought_by uuid references account;
create index capture_brought_by on capture (brought_by) where brought_by is not null;
