CREATE TABLE referral_enclosure (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  referral_id BIGINT      NOT NULL,
  item_code   VARCHAR(40) NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  evidence_id BIGINT      NULL,
  CONSTRAINT uq_referral_enclosure_item UNIQUE (referral_id, item_code),
  CONSTRAINT fk_referral_enclosure_referral FOREIGN KEY (referral_id) REFERENCES court_referral (id),
  CONSTRAINT fk_referral_enclosure_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
