CREATE TABLE obligation (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agreement_id BIGINT         NOT NULL,
  position     INT            NOT NULL,
  debtor_side  VARCHAR(20)    NOT NULL,
  promise      VARCHAR(400)   NOT NULL,
  amount       DECIMAL(15, 2) NULL,
  due_on       DATE           NOT NULL,
  CONSTRAINT uq_obligation_position UNIQUE (agreement_id, position),
  CONSTRAINT fk_obligation_agreement FOREIGN KEY (agreement_id) REFERENCES mediation_agreement (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
