-- Which desk of which body has a matter. What staff may see is answered from here.
CREATE TABLE assignment (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id BIGINT      NOT NULL,
  desk      VARCHAR(20) NOT NULL,
  body_id   BIGINT      NOT NULL,
  staff_id  BIGINT      NULL,
  since     DATETIME(6) NOT NULL,
  ended_at  DATETIME(6) NULL,
  KEY ix_assignment_matter (matter_id, desk),
  KEY ix_assignment_desk (desk, body_id, staff_id, matter_id),
  CONSTRAINT fk_assignment_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_assignment_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_assignment_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
