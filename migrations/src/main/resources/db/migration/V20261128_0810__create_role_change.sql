-- Roles that wait for a second administrator; a row goes when it is decided. Without staff_id it is an invitation.
CREATE TABLE role_change (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  staff_id    BIGINT       NULL,
  login       VARCHAR(60)  NULL,
  name        VARCHAR(60)  NULL,
  email       VARCHAR(254) NULL,
  phone       VARCHAR(200) NULL,
  role        VARCHAR(30)  NOT NULL,
  body_id     BIGINT       NOT NULL,
  proposed_by BIGINT       NOT NULL,
  proposed_at DATETIME(6)  NOT NULL,
  CONSTRAINT uq_role_change_staff UNIQUE (staff_id),
  CONSTRAINT uq_role_change_login UNIQUE (login),
  CONSTRAINT uq_role_change_email UNIQUE (email),
  CONSTRAINT fk_role_change_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT fk_role_change_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_role_change_proposed FOREIGN KEY (proposed_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
