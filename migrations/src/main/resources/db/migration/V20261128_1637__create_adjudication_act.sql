CREATE TABLE adjudication_act (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  adjudication_id BIGINT      NOT NULL,
  kind            VARCHAR(30) NOT NULL,
  day             DATE        NOT NULL,
  note            TEXT        NOT NULL,
  noted_by        BIGINT      NOT NULL,
  noted_at        DATETIME(6) NOT NULL,
  KEY ix_adjudication_act_adjudication (adjudication_id, id),
  CONSTRAINT fk_adjudication_act_adjudication FOREIGN KEY (adjudication_id) REFERENCES administrative_adjudication (id),
  CONSTRAINT fk_adjudication_act_noted_by FOREIGN KEY (noted_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
