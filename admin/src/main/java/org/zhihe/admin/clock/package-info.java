/** What staff do to the clocks of a matter: stop them, let them go on, give them more time. */
package org.zhihe.admin.clock;
