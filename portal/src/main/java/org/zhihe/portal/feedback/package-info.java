/** After the end: the applicant's side rates the service, and has the matter taken up again on new facts. */
package org.zhihe.portal.feedback;
