package org.zhihe.templates.page;

import java.util.List;

/**
 * A form that was sent at the wrong moment, ready to be sent again. Nothing is done until its reader presses the button.
 *
 * @param action the path it was sent to
 * @param fields everything that was sent, but for secrets and the old token
 * @param typed what the reader wrote, to be recognised
 */
public record HeldFormPage(String action, boolean multipart, List<Sent> fields, List<Sent> typed) {
    public record Sent(String name, String value) {}
}
