CREATE TABLE mediation (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT         NOT NULL,
  matter_id   BIGINT      NOT NULL,
  status      VARCHAR(30) NOT NULL,
  body_id     BIGINT      NOT NULL,
  mediator_id BIGINT      NULL,
  ending_code VARCHAR(40) NULL,
  ending_note TEXT        NULL,
  opened_at   DATETIME(6) NOT NULL,
  agreed_to_mediate_at DATETIME(6) NULL,
  ended_at    DATETIME(6) NULL,
  KEY ix_mediation_matter (matter_id),
  CONSTRAINT fk_mediation_matter FOREIGN KEY (matter_id) REFERENCES matter (id),
  CONSTRAINT fk_mediation_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_mediation_mediator FOREIGN KEY (mediator_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
