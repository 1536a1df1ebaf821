-- One row per party that has joined in asking the court.
CREATE TABLE joint_application (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  confirmation_id BIGINT      NOT NULL,
  party_id        BIGINT      NOT NULL,
  channel         VARCHAR(20) NOT NULL,
  recorded_by     BIGINT      NULL,
  joined_at       DATETIME(6) NOT NULL,
  CONSTRAINT uq_joint_application_party UNIQUE (confirmation_id, party_id),
  CONSTRAINT fk_joint_application_confirmation FOREIGN KEY (confirmation_id) REFERENCES judicial_confirmation (id),
  CONSTRAINT fk_joint_application_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_joint_application_staff FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
