CREATE TABLE material_item (
  code       VARCHAR(40)  NOT NULL PRIMARY KEY,
  court_code VARCHAR(40)  NOT NULL,
  ip_types   VARCHAR(300) NOT NULL,
  position   INT          NOT NULL,
  required   BOOLEAN      NOT NULL,
  name       VARCHAR(100) NOT NULL,
  hint       VARCHAR(300) NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL,
  KEY ix_material_item_court (court_code, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
