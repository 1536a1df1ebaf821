/** Three questions before the form, and the way they lead to. Nothing is kept; the answers stand in the address. */
package org.zhihe.portal.guide;
