-- Why: right x claim -> competent body, with its legal basis and the dates between which it holds.
-- Empty list = any. Lower precedence is proposed first.
-- The days are those of the act. Rules on procedure (which court, which way a report takes) hold for every act, because
-- they follow the day of filing and no filing here is older than they are: their first day is an early one.
DELETE FROM routing_rule;
INSERT INTO routing_rule (code, precedence, matter_kinds, ip_types, claims, procedure_kind, body_code, basis, explanation, typical_time, cost, valid_from, valid_to) VALUES
  ('mediation-on-request', 10, 'MEDIATION_REQUEST', '', '', 'MEDIATION', 'mediation-committee', '《人民调解法》第四条、第十七条', '当事人申请调解，对方同意即可开始；明确拒绝的不得调解。', '一般30日内', '免费', '2011-01-01', NULL),
  ('patent-ownership-mediation', 20, 'COMPLAINT,ASSISTANCE_REQUEST', 'INVENTION,UTILITY_MODEL,DESIGN', 'OWNERSHIP', 'MEDIATION', 'mediation-committee', '《专利法实施细则》第一百零二条；民诉法解释第三百五十五条', '权属、发明人和奖酬争议可以调解；确认权属的内容不能申请司法确认。', '一般30日内', '免费', '2020-01-01', NULL),
  ('patent-stop-adjudication', 30, 'COMPLAINT', 'INVENTION,UTILITY_MODEL,DESIGN', 'STOP', 'ADJUDICATION', 'ip-office', '《专利法》第六十五条；《专利纠纷行政裁决和调解办法》（国知局令第81号）第十二条', '专利权人请求责令停止侵权且未起诉的，由市知识产权局裁决。', '立案后3个月内', '免费', '2021-06-01', NULL),
  ('patent-damages-wuhan', 40, 'COMPLAINT', 'INVENTION,UTILITY_MODEL', 'DAMAGES', 'COURT_REFERRAL', 'court-wuhan', '法释〔2022〕13号第一条；咸中法〔2021〕10号第七条', '发明、实用新型专利的赔偿由武汉知识产权法庭审理，材料由本市转交。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('design-damages-xianning', 40, 'COMPLAINT', 'DESIGN', 'DAMAGES', 'COURT_REFERRAL', 'court-xianning', '法释〔2022〕13号第二条', '外观设计专利的赔偿由咸宁市中级人民法院审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('fake-patent', 25, 'REPORT', 'INVENTION,UTILITY_MODEL,DESIGN', '', 'ENFORCEMENT', 'market-regulator', '《专利法》第六十八条；《专利法实施细则》第一百零一条', '假冒专利由市场监督管理部门查处。', '15个工作日内决定是否立案', '免费', '2021-06-01', NULL),
  ('trademark-enforcement', 30, 'COMPLAINT,REPORT', 'TRADEMARK', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《商标法》（2019年）第六十条至第六十二条', '商标侵权行为由市场监督管理部门查处。', '15个工作日内决定是否立案', '免费', '2019-11-01', '2026-12-31'),
  ('trademark-enforcement-2027', 30, 'COMPLAINT,REPORT', 'TRADEMARK', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《商标法》（2026年）第七十四条至第七十六条', '商标侵权行为由负责商标执法的部门查处。', '15个工作日内决定是否立案', '免费', '2027-01-01', NULL),
  ('trademark-damages', 40, 'COMPLAINT', 'TRADEMARK', 'DAMAGES', 'COURT_REFERRAL', 'court-xianan', '法释〔2022〕13号第三条', '商标侵权赔偿由指定的基层人民法院审理；涉及驰名商标认定的由中级人民法院审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('copyright-enforcement', 30, 'COMPLAINT,REPORT', 'COPYRIGHT,SOFTWARE', 'PUNISH', 'ENFORCEMENT', 'copyright-office', '《著作权法》第七条、第五十三条', '侵权同时损害公共利益的，由主管著作权的部门查处。', '15个工作日内决定是否立案', '免费', '2021-06-01', NULL),
  ('copyright-private', 35, 'COMPLAINT', 'COPYRIGHT', 'STOP,DAMAGES,APOLOGY', 'MEDIATION', 'mediation-committee', '《著作权法》第六十条；《人民调解法》第十七条', '只涉及双方利益的著作权纠纷宜先调解。', '一般30日内', '免费', '2021-06-01', NULL),
  ('copyright-damages', 40, 'COMPLAINT', 'COPYRIGHT', 'STOP,DAMAGES,APOLOGY', 'COURT_REFERRAL', 'court-xianan', '《著作权法》第六十条；法释〔2022〕13号第三条', '著作权民事纠纷由指定的基层人民法院审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('software-wuhan', 40, 'COMPLAINT', 'SOFTWARE', 'STOP,DAMAGES,OWNERSHIP', 'COURT_REFERRAL', 'court-wuhan', '法释〔2022〕13号第一条', '计算机软件权属、侵权纠纷由武汉知识产权法庭审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('trade-secret-enforcement-2019', 30, 'COMPLAINT,REPORT', 'TRADE_SECRET', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《反不正当竞争法》（2019年）第九条、第二十一条', '侵犯商业秘密由市场监督管理部门查处；须说明秘密性、价值和保密措施。', '15个工作日内决定是否立案', '免费', '2019-04-23', '2025-10-14'),
  ('trade-secret-enforcement', 30, 'COMPLAINT,REPORT', 'TRADE_SECRET', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《反不正当竞争法》（2025年）第十条、第二十六条；总局令第126号', '侵犯商业秘密由市场监督管理部门查处；须说明秘密性、价值和保密措施。', '15个工作日内决定是否立案', '免费', '2025-10-15', NULL),
  ('trade-secret-damages', 40, 'COMPLAINT', 'TRADE_SECRET', 'DAMAGES', 'COURT_REFERRAL', 'court-wuhan', '法释〔2022〕13号第一条', '技术秘密纠纷由武汉知识产权法庭审理；经营秘密纠纷可改由本市法院审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('confusion-enforcement-2019', 30, 'COMPLAINT,REPORT', 'UNFAIR_COMPETITION,DOMAIN_NAME', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《反不正当竞争法》（2019年）第六条、第十八条', '混淆行为由市场监督管理部门查处。', '15个工作日内决定是否立案', '免费', '2019-04-23', '2025-10-14'),
  ('confusion-enforcement', 30, 'COMPLAINT,REPORT', 'UNFAIR_COMPETITION,DOMAIN_NAME', 'STOP,PUNISH', 'ENFORCEMENT', 'market-regulator', '《反不正当竞争法》（2025年）第七条、第二十三条', '混淆行为由市场监督管理部门查处。', '15个工作日内决定是否立案', '免费', '2025-10-15', NULL),
  ('confusion-damages', 40, 'COMPLAINT', 'UNFAIR_COMPETITION,DOMAIN_NAME', 'DAMAGES', 'COURT_REFERRAL', 'court-xianan', '法释〔2022〕13号第三条', '普通不正当竞争和域名纠纷由指定的基层人民法院审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('gi-enforcement', 30, 'COMPLAINT,REPORT', 'GEOGRAPHICAL_INDICATION', '', 'ENFORCEMENT', 'market-regulator', '《地理标志产品保护办法》第三十条', '擅自使用地理标志或专用标志由市场监督管理部门查处。', '15个工作日内决定是否立案', '免费', '2024-02-01', NULL),
  ('plant-variety-enforcement', 30, 'COMPLAINT,REPORT', 'PLANT_VARIETY', '', 'ENFORCEMENT', 'agriculture-bureau', '《植物新品种保护条例》（2025年）第四十一条；《种子法》第七十二条', '侵犯或假冒植物新品种由农业农村部门查处。', '15个工作日内决定是否立案', '免费', '2025-06-01', NULL),
  ('plant-variety-damages', 40, 'COMPLAINT', 'PLANT_VARIETY', 'DAMAGES', 'COURT_REFERRAL', 'court-wuhan', '法释〔2022〕13号第一条', '植物新品种民事纠纷由武汉知识产权法庭审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('ic-layout-court', 40, 'COMPLAINT,REPORT', 'IC_LAYOUT', '', 'COURT_REFERRAL', 'court-wuhan', '《集成电路布图设计保护条例》（国务院令第842号）第四十五条；法释〔2022〕13号第一条', '布图设计侵权的行政处理由国家知识产权局办理；本市可以调解，民事纠纷由武汉知识产权法庭审理。', '以法院审理期限为准', '按诉讼费标准', '2011-01-01', NULL),
  ('report-to-regulator', 60, 'REPORT', '', '', 'ENFORCEMENT', 'market-regulator', '《市场监督管理投诉举报处理办法》（总局令第121号）第二十九条', '举报由行为发生地市场监督管理部门核查。', '15个工作日内决定是否立案', '免费', '2011-01-01', NULL),
  ('mediation-always-possible', 90, 'COMPLAINT,ASSISTANCE_REQUEST', '', '', 'MEDIATION', 'mediation-committee', '《人民调解法》第十七条', '双方都愿意时可以先调解，不影响其他途径。', '一般30日内', '免费', '2011-01-01', NULL);
