-- The party names the matter. account_id is who accepted; granted_by is null when the party came with its query code.
CREATE TABLE power_of_attorney (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  party_id    BIGINT       NOT NULL,
  name        VARCHAR(60)  NOT NULL,
  email       VARCHAR(400) NOT NULL,
  kind        VARCHAR(30)  NOT NULL,
  powers      VARCHAR(20)  NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NOT NULL,
  document_id BIGINT       NOT NULL,
  granted_by  BIGINT       NULL,
  granted_at  DATETIME(6)  NOT NULL,
  account_id  BIGINT       NULL,
  accepted_at DATETIME(6)  NULL,
  ended_at    DATETIME(6)  NULL,
  ending      VARCHAR(20)  NULL,
  KEY ix_power_of_attorney_account (account_id, ended_at),
  CONSTRAINT fk_power_of_attorney_party FOREIGN KEY (party_id) REFERENCES party (id),
  CONSTRAINT fk_power_of_attorney_document FOREIGN KEY (document_id) REFERENCES evidence (id),
  CONSTRAINT fk_power_of_attorney_granted FOREIGN KEY (granted_by) REFERENCES account (id),
  CONSTRAINT fk_power_of_attorney_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
