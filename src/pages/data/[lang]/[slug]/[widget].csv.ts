import { widgetPaths, widgetRoute } from '../../../../components/widget-data.ts';

/** Each widget's figures as a table. */
export const getStaticPaths = () => widgetPaths('csv');

export const GET = widgetRoute('csv');
