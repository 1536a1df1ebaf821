-- Why: which court confirms an agreement about which right (民诉法205 with 法释〔2022〕13号). Which basic court hears
-- ordinary IP cases is announced by the Supreme People's Court; the row below is to be checked with the city's intermediate court.
DELETE FROM court_competence;
INSERT INTO court_competence (code, ip_types, body_code, basis, explanation, valid_from, valid_to) VALUES
  ('confirm-technical', 'INVENTION,UTILITY_MODEL,SOFTWARE,TRADE_SECRET,PLANT_VARIETY,IC_LAYOUT', 'court-wuhan',
   '《民事诉讼法》第二百零五条；法释〔2022〕13号第一条', '技术类知识产权纠纷由武汉知识产权法庭集中管辖，司法确认随级别管辖由其办理。', '2022-05-01', NULL),
  ('confirm-design', 'DESIGN', 'court-xianning',
   '《民事诉讼法》第二百零五条；法释〔2022〕13号第二条', '外观设计专利纠纷由中级人民法院管辖，司法确认由咸宁市中级人民法院办理。', '2022-05-01', NULL),
  ('confirm-ordinary', 'TRADEMARK,COPYRIGHT,UNFAIR_COMPETITION,GEOGRAPHICAL_INDICATION,DOMAIN_NAME', 'court-xianan',
   '《民事诉讼法》第二百零五条；法释〔2022〕13号第三条', '普通知识产权纠纷由指定的基层人民法院管辖，司法确认由调解组织所在地的该法院办理。', '2022-05-01', NULL);
