package org.zhihe.templates.web;

import java.util.Optional;

/** Each program supplies one bean that keeps forms, sealed and for a short time. */
public interface HeldFormStore {

    /**
     * @param fields urlencoded
     * @return what gets it back, for the browser's cookie; empty if it cannot be kept
     */
    Optional<String> hold(String owner, String path, boolean multipart, String fields);
}
