import { widgetPaths, widgetRoute } from '../../../../components/widget-data.ts';

/** Each widget with its figures, and what an oEmbed client asks of its page to embed. */
export const getStaticPaths = () => widgetPaths('json');

export const GET = widgetRoute('json');
