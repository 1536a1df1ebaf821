-- Which court confirms an agreement about which right. Content is city data.
CREATE TABLE court_competence (
  code        VARCHAR(60)  NOT NULL PRIMARY KEY,
  ip_types    VARCHAR(300) NOT NULL,
  body_code   VARCHAR(40)  NOT NULL,
  basis       VARCHAR(300) NOT NULL,
  explanation VARCHAR(400) NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_to    DATE         NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
