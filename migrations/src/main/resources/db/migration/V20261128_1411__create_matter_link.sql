CREATE TABLE matter_link (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  from_id   BIGINT       NOT NULL,
  to_id     BIGINT       NOT NULL,
  kind      VARCHAR(20)  NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  made_by   BIGINT       NOT NULL,
  made_at   DATETIME(6)  NOT NULL,
  undone_by BIGINT       NULL,
  undone_at DATETIME(6)  NULL,
  KEY ix_matter_link_from (from_id, undone_at),
  KEY ix_matter_link_to (to_id, undone_at),
  CONSTRAINT fk_matter_link_from FOREIGN KEY (from_id) REFERENCES matter (id),
  CONSTRAINT fk_matter_link_to FOREIGN KEY (to_id) REFERENCES matter (id),
  CONSTRAINT fk_matter_link_made_by FOREIGN KEY (made_by) REFERENCES staff (id),
  CONSTRAINT fk_matter_link_undone_by FOREIGN KEY (undone_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
