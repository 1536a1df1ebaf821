package org.zhihe.casework.evidence;

/**
 * On whose account uploads are counted.
 *
 * @param person whether it is one account; otherwise a network, which may be a school, an office or a mobile cell
 * @param key its id or its address; empty for the service itself, which is not counted
 */
public record Uploader(boolean person, String key) {
    public static final Uploader SERVICE = new Uploader(true, "");

    public static Uploader account(long id) {
        return new Uploader(true, "account " + id);
    }

    public static Uploader network(String address) {
        return new Uploader(false, "network " + address);
    }

    boolean counted() {
        return !key.isEmpty();
    }
}
