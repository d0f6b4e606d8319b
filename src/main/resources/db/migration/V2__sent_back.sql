-- What a verdict is about may be less than a whole record: one line of it, or one photo.
alter table review
  add column question     text check (char_length(question) <= 60),
  add column photo_sha256 text check (photo_sha256 ~ '^[0-9a-f]{64}$'),
  -- A return is over when a correction has come, or words in answer; how long that took is known.
  add column corrected_at timestamptz,
  add column correction_record_id uuid,
  add column answered_at  timestamptz,
  add column answer_record_id uuid,
  add constraint review_part_of_record check ((question is null and photo_sha256 is null) or record_id is not null),
  add constraint review_one_part check (question is null or photo_sha256 is null),
  add constraint review_words_with_return check (verdict <> 'returned' or words is not null),
  add constraint review_correction foreign key (estate_id, correction_record_id) references record,
  add constraint review_answer foreign key (estate_id, answer_record_id) references record;

create index review_open on review (estate_id, at) where verdict = 'returned' and corrected_at is null and answered_at is null;
