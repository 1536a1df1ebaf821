-- What a victim who went to the police themselves asked for when a lead was not filed, as the police record it.
CREATE TABLE victim_remedy (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT         NOT NULL,
  transfer_id BIGINT      NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  notified_on DATE        NOT NULL,
  asked_on    DATE        NOT NULL,
  reason      TEXT        NOT NULL,
  granted     BOOLEAN     NULL,
  answer      TEXT        NULL,
  answered_on DATE        NULL,
  recorded_by BIGINT      NOT NULL,
  UNIQUE KEY uq_victim_remedy (transfer_id, kind),
  CONSTRAINT fk_victim_remedy_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT fk_victim_remedy_recorder FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
