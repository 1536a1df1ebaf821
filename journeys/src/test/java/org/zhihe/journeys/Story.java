package org.zhihe.journeys;

import java.util.List;

/** A made-up dispute, as its teller would write it; nobody and nothing in it exists. */
record Story(
        String way,
        String right,
        String rightNumber,
        String title,
        String whatHappened,
        List<String> claims,
        String wish,
        String amount,
        String applicant,
        String respondent) {

    static final Story TEA = new Story(
            "申请调解",
            "商标",
            "00000001",
            "虚构茶庄销售仿冒“虚构青砖”商标的茶叶",
            "（虚构）10月以来，虚构茶庄在门店和网店销售包装与我公司注册商标近似的青砖茶，老顾客误购后向我公司投诉。",
            List.of("停止侵权", "赔偿损失"),
            "停止销售，销毁包装，赔偿经济损失五万元。",
            "50000",
            "虚构青砖茶业有限公司",
            "虚构茶庄");

    static final Story JACKETS = new Story(
            "投诉侵权",
            "商标",
            "00000002",
            "虚构商行销售假冒“虚构山”商标的冲锋衣",
            "（虚构）在虚构商行购得冲锋衣三件，经比对均非我公司生产，吊牌和商标均系假冒。",
            List.of("停止侵权", "查处违法行为"),
            "请依法查处，没收侵权商品。",
            "",
            "虚构山户外用品有限公司",
            "虚构商行");

    static final Story LAMP = new Story(
            "投诉侵权",
            "实用新型专利",
            "ZL200020000000.5",
            "虚构照明厂制造落入我方专利权保护范围的路灯",
            "（虚构）虚构照明厂制造、销售的路灯采用了我方专利的全部技术特征，现场照片和购买记录附后。",
            List.of("停止侵权"),
            "责令停止制造、销售。",
            "",
            "虚构光电有限公司",
            "虚构照明厂");

    static final Story PUMP = new Story(
            "投诉侵权",
            "发明专利",
            "ZL200010000000.X",
            "虚构泵业公司使用我方发明专利方法生产水泵",
            "（虚构）虚构泵业公司未经许可使用我方专利方法生产水泵，已售出约两百台。",
            List.of("赔偿损失"),
            "赔偿经济损失三十万元。",
            "300000",
            "虚构机电有限公司",
            "虚构泵业公司");

    static final Story INVENTOR = new Story(
            "申请调解",
            "发明专利",
            "ZL200010000000.X",
            "虚构新材公司把共同研发的成果单独申请了专利",
            "（虚构）双方共同完成的研发成果被虚构新材公司单独申请了专利，研发记录附后。",
            List.of("确认权属、发明人或奖酬"),
            "确认专利权由双方共有。",
            "",
            "虚构机械有限公司",
            "虚构新材公司");

    /** Everything that has to be said, on the form of the story's way in. */
    void tell(Sheet form) {
        form.answer("知识产权类型", right).answer("权利号码", rightNumber);
        form.answer("用一句话说明", title)
                .answer("经过", whatHappened)
                .answer("发生地点", "虚构市虚构路1号")
                .answer("发生或发现的日期", "2026-03-09");
        form.choose("希望怎样解决", claims.toArray(String[]::new))
                .answer("具体请求", wish)
                .answer("请求金额", amount);
        form.within("申请人")
                .answer("姓名或单位名称", applicant)
                .answer("电话", "13800000001")
                .answer("电子邮箱", "applicant@zhihe.invalid");
        form.within("被申请人 1").answer("姓名或单位名称", respondent).answer("电子邮箱", "respondent@zhihe.invalid");
        form.tick("我确认以上内容真实，并了解提供虚假材料的后果").tick("我已阅读“个人信息保护”说明，同意为办理这件事使用我的信息");
    }
}
