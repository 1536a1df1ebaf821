-- A mail about an account or an invitation belongs to no matter.
ALTER TABLE outbox_message
  MODIFY matter_id BIGINT NULL,
  MODIFY party_id BIGINT NULL,
  MODIFY recipient VARCHAR(400) NOT NULL,
  ADD COLUMN account_id BIGINT NULL AFTER party_id,
  ADD COLUMN staff_id BIGINT NULL AFTER account_id,
  ADD COLUMN link_id BIGINT NULL AFTER staff_id,
  ADD CONSTRAINT fk_outbox_message_account FOREIGN KEY (account_id) REFERENCES account (id),
  ADD CONSTRAINT fk_outbox_message_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  ADD CONSTRAINT fk_outbox_message_link FOREIGN KEY (link_id) REFERENCES one_time_link (id);
