-- Why: what the tribunal in Wuhan is sent with a patent matter (咸中法〔2021〕10号第七条：协同市中级人民法院移送案件材料). To be checked
-- with the tribunal's own filing guide before it is relied upon; edited here and applied again.
DELETE FROM material_item;
INSERT INTO material_item (code, court_code, ip_types, position, required, name, hint, valid_from, valid_to) VALUES
  ('wuhan-claim', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 10, TRUE, '起诉状或者请求书', '写明当事人、请求、事实和理由；申请人在本平台填写的内容可以作为请求书', '2021-01-01', NULL),
  ('wuhan-identity', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 20, TRUE, '申请人主体资格证明', '身份证、营业执照；单位另附法定代表人身份证明', '2021-01-01', NULL),
  ('wuhan-patent', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 30, TRUE, '专利证书或者专利登记簿副本', '证明专利权归属和现在的法律状态', '2021-01-01', NULL),
  ('wuhan-fee', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 40, TRUE, '年费缴纳凭证', '登记簿副本已经载明的，可以用登记簿副本代替', '2021-01-01', NULL),
  ('wuhan-specification', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 50, TRUE, '授权公告的权利要求书和说明书', '含附图', '2021-01-01', NULL),
  ('wuhan-report', 'court-wuhan', 'UTILITY_MODEL', 60, FALSE, '专利权评价报告', '实用新型专利，法院可以要求提交（《专利法》第六十六条）', '2021-01-01', NULL),
  ('wuhan-act', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 70, TRUE, '被诉侵权行为的证据', '产品实物或者照片、购买凭证、公证书等', '2021-01-01', NULL),
  ('wuhan-comparison', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 80, TRUE, '技术特征比对说明', '逐项对照权利要求与被诉产品或者方法', '2021-01-01', NULL),
  ('wuhan-damages', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 90, FALSE, '赔偿数额的证据', '损失、获利、许可费或者合理开支', '2021-01-01', NULL),
  ('wuhan-licence', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 100, FALSE, '许可合同', '申请人是被许可人的', '2021-01-01', NULL),
  ('wuhan-power', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 110, FALSE, '授权委托书', '有代理人的', '2021-01-01', NULL),
  ('wuhan-service', 'court-wuhan', 'INVENTION,UTILITY_MODEL', 120, TRUE, '送达地址确认书', '申请人签名；写明是否同意电子送达', '2021-01-01', NULL);
