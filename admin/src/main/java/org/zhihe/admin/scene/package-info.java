/** A matter as one member of staff finds it on the desk: what may be seen and what is in hand. */
package org.zhihe.admin.scene;
