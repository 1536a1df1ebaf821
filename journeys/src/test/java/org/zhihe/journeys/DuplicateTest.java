package org.zhihe.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody files again what was filed before, is asked, and has something new to say. */
@ExtendWith(Journey.class)
class DuplicateTest {
    private static final Story ONCE = new Story(
            "投诉侵权",
            "商标",
            "00000099",
            "虚构糖铺销售仿冒“虚构桂花”商标的糕点",
            "（虚构）虚构糖铺的包装和我方商标几乎一样，顾客常常认错。",
            List.of("查处违法行为"),
            "请依法查处。",
            "",
            "虚构桂花食品有限公司",
            "虚构糖铺九十九号");

    @Test
    void whatIsNewIsMergedIntoTheEarlierMatter(People people) {
        Citizen applicant = people.onPhone();
        Receipt earlier = applicant.files(ONCE);
        applicant
                .tells(ONCE)
                .submit("提交")
                .sees("您可能已经提交过这件事", earlier.number(), "待受理")
                .look("filing-again");
        applicant.sheet().tick("这是新的情况，请作为新的事项提交").submit("提交");
        Receipt later = applicant.receipt();

        StaffDesk intake = people.signIn("shouli").finds(later);
        intake.sees().sees("可能相同", earlier.number(), "权利号相同", "同一申请人").look("matter-alike");
        Sheet join = intake.step("关联、并入或按重复处理");
        intake.sees().look("join-matter");
        join.answer("另一件事的编号", earlier.number())
                .choose("什么关系", "并入：同一人补充了新情况")
                .answer("理由", "（虚构）补充了新的销售地点。")
                .submit("登记")
                .sees("已登记两件事的关系", "已并入其他事项", "本事项已并入");
        intake.opens(earlier).sees().sees("并入本事项", later.number(), "办理期限重新起算").look("matter-merged");
        applicant
                .returnsTo(later)
                .sees()
                .sees("已并入您先前的事项" + earlier.number(), "补充了新的销售地点")
                .look("tracking-merged");
    }
}
