-- An ordered list of statements by the two sides.
CREATE TABLE offer (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  mediation_id BIGINT         NOT NULL,
  side         VARCHAR(20)    NOT NULL,
  statement    VARCHAR(20)    NOT NULL,
  amount       DECIMAL(15, 2) NULL,
  content      TEXT           NOT NULL,
  recorded_by  BIGINT         NOT NULL,
  stated_at    DATETIME(6)    NOT NULL,
  KEY ix_offer_mediation (mediation_id, id),
  CONSTRAINT fk_offer_mediation FOREIGN KEY (mediation_id) REFERENCES mediation (id),
  CONSTRAINT fk_offer_staff FOREIGN KEY (recorded_by) REFERENCES staff (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
