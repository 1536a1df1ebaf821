package org.zhihe.templates.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.form.Tip;

/** Forms for the gallery, worded by the keys under {@code form.sample}. */
final class SampleForms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Words of the sample form; the real forms bring their own. */
    static final Map<String, String> WORDS = Map.ofEntries(
            word("kind.label", "申请人类型"),
            word("name.label", "姓名或名称"),
            word("name.hint", "个人填身份证上的姓名，单位填营业执照上的全称。"),
            word("phone.label", "联系电话"),
            word("phone.hint", "用于通知进展，不会告诉对方。"),
            word("email.label", "电子邮箱"),
            word("right.label", "权利类型"),
            word("happenedOn.label", "发现日期"),
            word("amount.label", "请求金额"),
            word("facts.label", "事情经过"),
            word("facts.hint", "谁、什么时候、在哪里、做了什么，已经和对方谈过没有。"),
            word("wishes.label", "涉及的权利"),
            word("evidence.label", "证据材料"),
            word("evidence.hint", "一次可选多个文件，每个不超过50 MB。"),
            word("true.label", "我保证所写内容和所交材料真实，愿意为此负责。"),
            word("decision.label", "您的决定"),
            word("meetingAt.label", "希望的时间"),
            word("reason.label", "理由"),
            word("group.applicant", "申请人"),
            word("group.respondent", "被申请人 {0}"),
            word("group.respondent.hint", "知道多少写多少，不清楚的可以不填。"),
            word("group.representative", "代理人"),
            word("group.representative.summary", "有代理人的，填写代理人（选填）"),
            word("agent.label", "代理人姓名"),
            word("group.dispute", "纠纷情况"),
            word("group.declaration", "提交前确认"),
            word("button.addRespondent", "再添加一名被申请人"));

    private final Messages messages;

    SampleForms(Messages messages) {
        this.messages = messages;
    }

    FormView tracking() {
        return FormView.fresh(trackingForm(), messages);
    }

    FormView sure() {
        return FormView.fresh(
                Form.of("draft-discard", Group.of("sure", Field.checkbox("sure").required())), messages);
    }

    FormView audit() {
        Form form = Form.of(
                "audit",
                Group.of(
                        "filter",
                        Field.date("from"),
                        Field.date("until"),
                        Field.text("person"),
                        Field.text("matter"),
                        Field.select("act", List.of(new Option("EVIDENCE_READ", "查看证据"))),
                        Field.select("outcome", List.of(new Option("REFUSED", "被拒绝")))));
        return FormView.fresh(form, messages);
    }

    FormView trackingRefused() {
        Answers answers = trackingForm().read(SubmittedForm.of(Map.of("number", "2026-0018")), TODAY);
        return FormView.again(trackingForm(), answers, messages);
    }

    FormView filing() {
        return FormView.fresh(filingForm(), messages);
    }

    FormView filingRefused(String text) {
        SubmittedForm sent = SubmittedForm.of(Map.of(
                        "name", text,
                        "kind", "COMPANY",
                        "phone", "123",
                        "happenedOn", "2026-02-30",
                        "amount", "-5",
                        "facts", text))
                .withFiles("evidence", List.of("a.jpg"));
        Answers answers = filingForm().read(sent, TODAY);
        return FormView.of(
                filingForm(),
                answers,
                Map.of("evidence", List.of(new HeldFile("f1", text + ".jpg", "1.2 MB"))),
                messages);
    }

    /** A set of choices with nothing chosen, and again after nothing was chosen. */
    FormView choice(boolean refused) {
        List<Option> options = List.of(new Option("A", "有人卖冒用我商标的商品", "选最接近的一项"), new Option("B", "其他事情"));
        Form form = Form.of("sample", Group.of("", Field.radio("right", options).required()));
        return refused
                ? FormView.again(form, form.read(SubmittedForm.of(Map.of("step", "right")), TODAY), messages)
                : FormView.fresh(form, messages);
    }

    FormView step(String text) {
        Form form = Form.of(
                "sample",
                Group.of(
                        "",
                        Field.radio("decision", List.of(new Option("YES", text, "另一方会收到通知"), new Option("NO", "不同意")))
                                .required(),
                        Field.dateTime("meetingAt"),
                        Field.area("reason").max(500).required()));
        return FormView.fresh(form, messages);
    }

    private static Map.Entry<String, String> word(String key, String text) {
        return Map.entry("form.sample." + key, text);
    }

    private static Form trackingForm() {
        return Form.of(
                "track",
                Group.of("", Field.text("number").required(), Field.text("code").required()));
    }

    private static Form filingForm() {
        List<Option> kinds = List.of(new Option("PERSON", "个人"), new Option("COMPANY", "企业或其他组织"));
        List<Option> rights =
                List.of(new Option("PATENT", "专利"), new Option("TRADEMARK", "商标"), new Option("COPYRIGHT", "著作权"));
        return Form.of(
                "sample",
                Group.of(
                        "applicant",
                        Field.radio("kind", kinds).required(),
                        Field.text("name").required().autocomplete("name"),
                        Field.phone("phone").required(),
                        Field.email("email")),
                Group.of("representative", Field.text("agent")).folded(),
                Group.of(
                                "respondent",
                                Field.text("name").named("respondent-0-name").required())
                        .titled(1)
                        .button(new Button("then", "add-respondent", "addRespondent")),
                Group.of(
                        "dispute",
                        Field.select("right", rights).required(),
                        Field.date("happenedOn").notAfterToday(),
                        Field.amount("amount"),
                        Field.area("facts").required(),
                        Field.checkboxes("wishes", rights),
                        Field.files("evidence").tips(List.of(new Tip("带网址和日期的网页截图", "截全屏，让地址栏和日期都在画面里。")))),
                Group.of("declaration", Field.checkbox("true").required()));
    }
}
