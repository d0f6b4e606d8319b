-- Signing out everywhere: sessions and remembered sign-ins are good only under the number that they began with.
alter table account add column sign_outs int not null default 0 check (sign_outs >= 0);

-- A device that is closed to a person: what still comes from there under their name is held. It opens again when that
-- person signs in on it with a password.
create table device_closed (
  account_id uuid not null references account,
  device_id  uuid not null references device,
  closed_at  timestamptz not null,
  closed_by  uuid not null references account,
  primary key (account_id, device_id)
);

-- Whom a trace is about, and what was before and after: [{"field", "from", "to"}].
alter table trace
  add column about_id uuid,
  add column changes  jsonb not null default '[]';
create index trace_about on trace (estate_id, about_id, at desc, id desc) where about_id is not null;

update trace t set about_id = a.id from account a
where t.subject = a.login_name
  and t.what in ('password-changed', 'one-time-code-given', 'account-unlocked', 'account-closed');
