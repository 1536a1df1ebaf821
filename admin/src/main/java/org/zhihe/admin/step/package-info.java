/** What staff do to a matter: each action one small class, all behind the same two addresses. */
package org.zhihe.admin.step;
