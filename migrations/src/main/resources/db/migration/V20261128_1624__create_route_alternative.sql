CREATE TABLE route_alternative (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id    BIGINT       NOT NULL,
  procedure_kind VARCHAR(30)  NOT NULL,
  body_id        BIGINT       NOT NULL,
  basis          VARCHAR(300) NOT NULL,
  explanation    VARCHAR(800) NOT NULL,
  typical_time   VARCHAR(60)  NOT NULL,
  cost           VARCHAR(60)  NOT NULL,
  KEY ix_route_alternative_decision (decision_id, id),
  CONSTRAINT fk_route_alternative_decision FOREIGN KEY (decision_id) REFERENCES route_decision (id),
  CONSTRAINT fk_route_alternative_body FOREIGN KEY (body_id) REFERENCES body (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
