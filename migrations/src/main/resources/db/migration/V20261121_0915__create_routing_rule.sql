-- Which body is competent for which right and claim (empty list = any). Content is city data.
CREATE TABLE routing_rule (
  code           VARCHAR(60)  NOT NULL PRIMARY KEY,
  precedence     INT          NOT NULL,
  matter_kinds   VARCHAR(200) NOT NULL,
  ip_types       VARCHAR(300) NOT NULL,
  claims         VARCHAR(200) NOT NULL,
  procedure_kind VARCHAR(30)  NOT NULL,
  body_code      VARCHAR(40)  NOT NULL,
  basis          VARCHAR(300) NOT NULL,
  explanation    VARCHAR(400) NOT NULL,
  typical_time   VARCHAR(60)  NOT NULL,
  cost           VARCHAR(60)  NOT NULL,
  valid_from     DATE         NOT NULL,
  valid_to       DATE         NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
