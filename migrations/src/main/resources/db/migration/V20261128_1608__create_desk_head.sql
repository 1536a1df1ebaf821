-- Holds only as long as the person keeps this role at this body.
CREATE TABLE desk_head (
  staff_id BIGINT      NOT NULL PRIMARY KEY,
  body_id  BIGINT      NOT NULL,
  role     VARCHAR(40) NOT NULL,
  named_by BIGINT      NOT NULL,
  named_at DATETIME(6) NOT NULL,
  KEY ix_desk_head_body (body_id, role),
  CONSTRAINT fk_desk_head_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
