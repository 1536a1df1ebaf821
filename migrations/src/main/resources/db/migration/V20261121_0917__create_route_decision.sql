CREATE TABLE route_decision (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  matter_id      BIGINT       NOT NULL,
  procedure_kind VARCHAR(30)  NOT NULL,
  body_id        BIGINT       NOT NULL,
  proposed_rule  VARCHAR(60)  NULL,
  chosen_rule    VARCHAR(60)  NULL,
  basis          VARCHAR(300) NOT NULL,
  reason         TEXT         NULL,
  decided_by     BIGINT       NOT NULL,
  decided_at     DATETIME(6)  NOT NULL,
  KEY ix_route_decision_matter (matter_id, id),
  CONSTRAINT fk_route_decision_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_route_decision_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_route_decision_staff FOREIGN KEY (decided_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
