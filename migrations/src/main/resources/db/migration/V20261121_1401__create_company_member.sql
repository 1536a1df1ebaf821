-- Whom a company's account has asked to share its matters; account_id is known once the person has joined.
CREATE TABLE company_member (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  company_id BIGINT       NOT NULL,
  email      VARCHAR(400) NOT NULL,
  account_id BIGINT       NULL,
  invited_at DATETIME(6)  NOT NULL,
  joined_at  DATETIME(6)  NULL,
  ended_at   DATETIME(6)  NULL,
  KEY ix_company_member_account (account_id, ended_at),
  CONSTRAINT fk_company_member_company FOREIGN KEY (company_id) REFERENCES account (id),
  CONSTRAINT fk_company_member_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
