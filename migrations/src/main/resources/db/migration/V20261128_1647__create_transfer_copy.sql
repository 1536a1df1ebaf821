-- Who is sent a copy of the letter and its list, and of nothing else. Without a body it has no access here and gets it on paper.
CREATE TABLE transfer_copy (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  transfer_id BIGINT       NOT NULL,
  body_id     BIGINT       NULL,
  name        VARCHAR(120) NOT NULL,
  sent_at     DATETIME(6)  NOT NULL,
  KEY ix_transfer_copy_transfer (transfer_id),
  KEY ix_transfer_copy_body (body_id, transfer_id),
  CONSTRAINT fk_transfer_copy_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT fk_transfer_copy_body FOREIGN KEY (body_id) REFERENCES body (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
