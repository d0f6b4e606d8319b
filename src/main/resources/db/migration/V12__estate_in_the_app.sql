-- The tree kept in the app: what stands somewhere and how it looks, what a place was called and where it lay before, and
-- which labels are due for printing.

alter table place
  -- What a facility is, or what a shop trades in; of a checkpoint its checklist says it.
  add column type           text,
  -- A copy of our own, under its hash.
  add column picture_sha256 text,
  add column revision       int not null default 1,    -- against two people changing it at once; see place_changed
  add constraint place_type check (
    type is null
    or kind = 'facility' and type in ('lift', 'fire', 'power', 'water', 'access', 'camera', 'lighting', 'parking',
      'playground', 'fitness', 'waterscape', 'greenery', 'refuse', 'other')
    or kind = 'shop' and type in ('food', 'retail', 'services', 'health', 'education', 'other')),
  add constraint place_picture foreign key (estate_id, picture_sha256) references photo;
create index place_by_picture on place (estate_id, picture_sha256) where picture_sha256 is not null;

-- How a place was until a moment. What was seen there before keeps that name and that courtyard. Never changed.
create table place_past (
  estate_id    uuid not null,
  place_id     uuid not null,
  until        timestamptz not null,
  name         text not null,
  parent_id    uuid,
  courtyard_id uuid not null,
  primary key (estate_id, place_id, until),
  constraint place_past_place foreign key (estate_id, place_id) references place,
  constraint place_past_courtyard foreign key (estate_id, courtyard_id) references place
);
create index place_past_of_courtyard on place_past (estate_id, courtyard_id, until);

-- Whoever changes a place, the app or an import.
create function place_changed() returns trigger language plpgsql as $$
begin
  if (new.name, new.parent_id, new.courtyard_id) is distinct from (old.name, old.parent_id, old.courtyard_id) then
    insert into place_past (estate_id, place_id, until, name, parent_id, courtyard_id)
    values (old.estate_id, old.id, now(), old.name, old.parent_id, old.courtyard_id)
    on conflict do nothing;
  end if;
  new.revision := old.revision + 1;
  return new;
end
$$;
create trigger place_changed before update on place for each row execute function place_changed();

-- A place as it was at a moment: its name, its building's, its courtyard's. One row; none where there is no such place.
create function place_then(of_estate uuid, of_place uuid, moment timestamptz)
returns table (name text, building text, courtyard text) language sql stable as $$
  select t.name, b.name, c.name
  from (
    select coalesce(l.name, p.name) as name, coalesce(l.courtyard_id, p.courtyard_id) as courtyard_id,
      case when l.place_id is null then p.parent_id else l.parent_id end as parent_id
    from place p
    left join lateral (
      select * from place_past l
      where l.estate_id = of_estate and l.place_id = of_place and l.until > moment order by l.until limit 1) l on true
    where p.estate_id = of_estate and p.id = of_place) t
  left join lateral (
    select coalesce(
      (select l.name from place_past l
        where l.estate_id = of_estate and l.place_id = k.id and l.until > moment order by l.until limit 1),
      k.name) as name
    from place k where k.estate_id = of_estate and k.id = t.parent_id and k.kind = 'building') b on true
  left join lateral (
    select coalesce(
      (select l.name from place_past l
        where l.estate_id = of_estate and l.place_id = k.id and l.until > moment order by l.until limit 1),
      k.name) as name
    from place k where k.estate_id = of_estate and k.id = t.courtyard_id) c on true
$$;

alter table place_code
  add column printed_at  timestamptz,                  -- the last time
  add column reported_at timestamptz;                  -- somebody on site said last that the label is torn or missing
create index place_code_due on place_code (estate_id, place_id)
  where retired_at is null and (printed_at is null or reported_at > printed_at);

-- A label that was scanned has been printed. Of the others nobody knows.
update place_code c set printed_at = c.issued_at
where exists (
  select from record x
  where x.estate_id = c.estate_id and x.place_id = c.place_id and x.arrival_code = c.token_hash);
