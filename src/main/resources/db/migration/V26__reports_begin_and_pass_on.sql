-- Reports begin each morning, go to somebody else when their writer leaves, and are told of in the notices.

alter table report
  add column courtyards uuid[] not null default '{}',  -- those that its writer answered for when that was last looked at
  add column keeper_id  uuid references account,       -- who took it over; null: its writer has it
  drop constraint report_state_check,
  add constraint report_state_check
    check (state in ('draft', 'handed_in', 'returned', 'approved', 'archived', 'passed_on'));

alter table report_step
  drop constraint report_step_step_check,
  add constraint report_step_step_check
    check (step in ('handed_in', 'returned', 'approved', 'archived', 'amended', 'taken_over'));

-- The last day whose morning was seen to in an estate; of several nodes one has it.
create table report_morning (
  estate_id uuid primary key references estate,
  day       date not null
);

alter table notice
  alter column case_id drop not null,
  alter column step_id drop not null,
  add column report_id      uuid,
  add column report_step_id uuid,                      -- null: it is due
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (
    case when report_id is null then kind in ('given', 'word', 'escalated', 're_opened', 'grave', 'misfit')
      else kind in ('report_due', 'report_handed_in', 'report_returned', 'report_approved', 'report_taken_over') end),
  add constraint notice_about_one
    check (num_nonnulls(case_id, report_id) = 1 and (case_id is null) = (step_id is null)),
  add constraint notice_says_which_step check (report_step_id is null = (kind = 'report_due' or report_id is null)),
  add constraint notice_report foreign key (estate_id, report_id) references report,
  add constraint notice_report_step foreign key (estate_id, report_step_id) references report_step;
create unique index notice_of_report_once on notice (estate_id, account_id, report_id, report_step_id)
  nulls not distinct where report_id is not null;
