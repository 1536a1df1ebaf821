CREATE TABLE timeline_entry (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id   BIGINT      NOT NULL,
  event       VARCHAR(60) NOT NULL,
  details     TEXT        NOT NULL,
  audience    VARCHAR(20) NOT NULL,
  actor       VARCHAR(20) NOT NULL,
  staff_id    BIGINT      NULL,
  party_id    BIGINT      NULL,
  occurred_at DATETIME(6) NOT NULL,
  KEY ix_timeline_entry_matter (matter_id, id),
  CONSTRAINT fk_timeline_entry_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_timeline_entry_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT fk_timeline_entry_party FOREIGN KEY (party_id) REFERENCES party (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
