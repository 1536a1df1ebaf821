package org.zhihe.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** Powers of attorney, granted and accepted through the pages. */
final class Powers {
    static final Upload PAPER = new Upload("授权委托书.txt", "委托书".getBytes(StandardCharsets.UTF_8));

    private Powers() {}

    /** The form, filled for a year. */
    static Map<String, Object> form(Citizen client, String number, String powers, People lawyer) {
        Map<String, Object> form = Citizen.drawn(client.get(path(number)).page());
        form.put("name", "王律师");
        form.put("email", lawyer.email());
        form.put("kind", "LAWYER");
        form.put("powers", powers);
        form.put("until", inYears(1));
        form.put("reads", "true");
        return form;
    }

    static String inYears(int years) {
        return LocalDate.now(Clocks.ZONE).plusYears(years).toString();
    }

    static Answer grant(Citizen client, String number, Map<String, Object> form, Upload... files) {
        return client.postMultipart(path(number), form, files);
    }

    /** Returns the id of the power. */
    static String accepted(Citizen client, String number, String powers, People lawyer) {
        grant(client, number, form(client, number, powers, lawyer), PAPER);
        lawyer.openMail();
        lawyer.post("/account/power/accept");
        String end = client.get("/matters/" + number + "/representatives")
                .page()
                .select("a[href$=/end]")
                .attr("href");
        return end.split("/")[4];
    }

    private static String path(String number) {
        return "/matters/" + number + "/representatives/new";
    }
}
