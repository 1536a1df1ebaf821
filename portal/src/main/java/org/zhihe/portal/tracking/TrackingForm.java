package org.zhihe.portal.tracking;

import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Number and query code, asked for on the front page and on a page of its own. */
public final class TrackingForm {
    public static final Form FORM = Form.of(
            "track",
            Group.of(
                    "track",
                    Field.text("number").max(40).required().autocomplete("off"),
                    Field.text("code").max(30).required().autocomplete("off")));

    private TrackingForm() {}
}
