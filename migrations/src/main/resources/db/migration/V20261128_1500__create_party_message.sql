CREATE TABLE party_message (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id  BIGINT      NOT NULL,
  party_id   BIGINT      NOT NULL,
  desk       VARCHAR(20) NOT NULL,
  direction  VARCHAR(20) NOT NULL,
  text       TEXT        NOT NULL,
  account_id BIGINT      NULL,
  staff_id   BIGINT      NULL,
  sent_at    DATETIME(6) NOT NULL,
  read_at    DATETIME(6) NULL,
  KEY ix_party_message_thread (matter_id, party_id, direction, read_at),
  KEY ix_party_message_asked (party_id, direction, sent_at),
  KEY ix_party_message_waiting (direction, read_at, desk),
  CONSTRAINT fk_party_message_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_party_message_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_party_message_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_party_message_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
