-- Phones, mail and postal addresses are sealed from now on, which makes them longer.
ALTER TABLE party
  MODIFY phone VARCHAR(200) NULL,
  MODIFY email VARCHAR(400) NULL,
  MODIFY address VARCHAR(1200) NULL,
  MODIFY representative_phone VARCHAR(200) NULL;
