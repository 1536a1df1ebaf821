package org.zhihe.journeys;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new colleague is invited, sets up a second factor and does the first piece of work; by keyboard alone. */
@ExtendWith(Journey.class)
class InvitationTest {

    private static final String EMAIL = "colleague@office.invalid";
    private static final String PASSWORD = "桥头的石狮子数不清 2026";

    @Test
    void anInvitedOfficerSetsUpASecondFactorAndAcceptsAMatter(People people) {
        Receipt receipt = people.onPhone().files(Story.TEA);
        invites(people);
        Visitor officer = people.staffAtDesk();
        Keyboard keys = new Keyboard(officer);
        begins(people, officer, keys);
        keys.to("编号、名称或当事人").type(receipt.number());
        officer.go(() -> keys.press("Enter"));
        officer.go(() -> keys.to(receipt.number()).press("Enter"));
        officer.go(() -> keys.to("受理").press("Enter"));
        officer.go(() -> keys.to("确认受理").press("Enter"));
        officer.sees("已受理。请在期限内确定办理途径。").look("first-action");
    }

    private static void invites(People people) {
        Visitor administrator = people.staffAtDesk();
        Keyboard keys = new Keyboard(administrator);
        keys.to("账号").type("guanli");
        keys.to("密码").type(StaffDesk.PASSWORD);
        administrator.go(() -> keys.to("登录").press("Enter"));
        administrator.go(() -> keys.to("人员").press("Enter"));
        administrator.look("staff");
        administrator.go(() -> keys.to("邀请新人员").press("Enter"));
        keys.to("账号").type("xinren");
        keys.to("姓名").type("（演示）何新人");
        keys.to("邮箱").type(EMAIL);
        keys.to("岗位").select("受理员");
        keys.to("单位").select("咸宁市知识产权维权与调解服务中心");
        administrator.look("staff-invite");
        administrator.go(() -> keys.to("发出邀请").press("Enter"));
        administrator.sees("邀请邮件已生成").look("staff-invited");
    }

    private static void begins(People people, Visitor officer, Keyboard keys) {
        officer.open(people.postbox().link(EMAIL, "邀请您使用“知和”工作台"));
        keys.to("密码").type(PASSWORD);
        officer.look("staff-welcome");
        officer.go(() -> keys.to("设置密码，下一步").press("Enter"));
        officer.look("staff-second-factor");
        keys.to("验证码").type(code(officer.page().locator("code.secret").innerText()));
        officer.go(() -> keys.to("完成设置").press("Enter"));
        officer.sees("请保存恢复码").look("staff-recovery-codes");
        officer.go(() -> keys.to("已经保存，继续").press("Enter"));
        officer.sees("待办案件");
    }

    /** Base 32, as such secrets are written. */
    private static byte[] bytes(String letters) {
        StringBuilder bits = new StringBuilder();
        for (char letter : letters.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(bits.substring(index * 8, index * 8 + 8), 2);
        }
        return bytes;
    }

    /** What an authenticator app shows now for the secret that was typed into it. */
    private static String code(String secret) {
        try {
            SecretKeySpec key = new SecretKeySpec(bytes(secret.replaceAll("\\s", "")), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, Instant.now());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
