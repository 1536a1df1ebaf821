CREATE TABLE evidence_reader (
  evidence_id BIGINT      NOT NULL,
  staff_id    BIGINT      NOT NULL,
  named_by    BIGINT      NOT NULL,
  named_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (evidence_id, staff_id),
  CONSTRAINT fk_evidence_reader_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CONSTRAINT fk_evidence_reader_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT fk_evidence_reader_named_by FOREIGN KEY (named_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
