-- What happened to a transfer, for all who take part in it: they do not read the timeline of the matter.
CREATE TABLE transfer_entry (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  transfer_id  BIGINT      NOT NULL,
  act          VARCHAR(40) NOT NULL,
  details      TEXT        NOT NULL,
  inside       BOOLEAN     NOT NULL,
  paper_number VARCHAR(60) NULL,
  happened_on  DATE        NOT NULL,
  staff_id     BIGINT      NOT NULL,
  entered_at   DATETIME(6) NOT NULL,
  KEY ix_transfer_entry_transfer (transfer_id, id),
  CONSTRAINT fk_transfer_entry_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT fk_transfer_entry_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
