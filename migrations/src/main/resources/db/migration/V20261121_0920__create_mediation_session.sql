CREATE TABLE mediation_session (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT          NOT NULL,
  mediation_id BIGINT       NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  mode         VARCHAR(20)  NOT NULL,
  starts_at    DATETIME(6)  NOT NULL,
  place        VARCHAR(200) NOT NULL,
  present      VARCHAR(400) NULL,
  record       TEXT         NULL,
  KEY ix_mediation_session_mediation (mediation_id, id),
  CONSTRAINT fk_mediation_session_mediation FOREIGN KEY (mediation_id) REFERENCES mediation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
