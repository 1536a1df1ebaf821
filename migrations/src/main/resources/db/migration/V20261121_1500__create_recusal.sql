-- Who must keep away from a matter, and since when. Every query by desk leaves such matters out.
CREATE TABLE recusal (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id   BIGINT       NOT NULL,
  staff_id    BIGINT       NOT NULL,
  ground      VARCHAR(30)  NOT NULL,
  source      VARCHAR(20)  NOT NULL,
  note        VARCHAR(500) NOT NULL,
  recorded_by BIGINT       NULL,
  recorded_at DATETIME(6)  NOT NULL,
  lifted_by   BIGINT       NULL,
  lifted_at   DATETIME(6)  NULL,
  KEY ix_recusal_who (matter_id, staff_id, lifted_at),
  KEY ix_recusal_staff (staff_id, lifted_at),
  CONSTRAINT fk_recusal_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_recusal_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT fk_recusal_recorded_by FOREIGN KEY (recorded_by) REFERENCES staff (id),
  CONSTRAINT fk_recusal_lifted_by FOREIGN KEY (lifted_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
