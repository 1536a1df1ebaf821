/** The page of one who was punished: what can be done against the decision, where and until when. */
package org.zhihe.portal.penalty;
